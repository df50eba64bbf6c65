# mistake: sigmoid-one-minus
# question: 02_sigmoid/sigmoid
# style: in-place buffer steps
import numpy as np


def sigmoid(x):
    buf = x.copy()
    buf *= -1
    np.exp(buf, out=buf)
    np.subtract(1, buf, out=buf)
    np.reciprocal(buf, out=buf)
    return buf


def sigmoid_output_to_derivative(output):
    buf = np.ones_like(output)
    buf -= output
    buf *= output
    return buf
