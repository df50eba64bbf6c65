"""The sigmoid, and its slope, which is computed from what the sigmoid gives."""

import numpy as np

from byheart import Axis, Plot


def sigmoid(sigmoid):
    x = np.linspace(-6, 6, 97)

    def slope():
        return sigmoid.sigmoid_output_to_derivative(sigmoid.sigmoid(x))

    plot = Plot("The sigmoid, and how steep it is", Axis("what goes in", -6, 6), Axis("what comes out", 0, 1))
    return (
        plot.line(x, lambda: sigmoid.sigmoid(x), "the sigmoid")
        .line(x, slope, "its slope")
        .saying(
            "Two curves. The sigmoid is a stretched S: it rises from 0 on the left through one half in the middle to"
            " 1 on the right. Its slope is a hill: 0.25 in the middle, and nearly 0 at both ends."
        )
    )
