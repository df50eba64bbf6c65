"""The network of the article, to be read aloud in this order.

    gradient_descent    a ball looks for the bottom of a bucket
    sigmoid             the squash, and its slope
    forward             from data to a guess
    deltas              who is to blame, and by how much
    weight_updates      one step downhill
    two_layer_network   all of it, with one layer of weights
    alpha               how long the step is
    direction_changes   how often a weight turns
    hidden_size         how many chances the network has

Beyond the article, from its list of what is still to come:

    bias_units          a number of its own for each unit
    mini_batches        a step after a few samples
    delta_trimming      no delta too large
    layer_sizes         any number of layers
    regularization      large weights cost something
    dropout             some values stay away in each step
    momentum            the ball keeps some of its speed
    adaptive_steps      a step length for each weight
    batch_normalization what goes in, brought to one size
    annealing           a ball that is shaken, less and less
    quasi_newton        steps that know how the valley is curved
    weighted_sampling   samples that teach more are drawn more often
    any_device          the same network, wherever its arrays are

Beside the network: `article` (its data and its printed numbers), `draws` (its random numbers), `sweep` (its
experiments, `python -m reference`) and `errata` (where its text is wrong).
As data: `mistakes` (what learners write instead), `forms` and `accepted` (other right ways to write the same),
`equivalent` (changes that make no other program).

Everything here knows NumPy (`any_device` not even that) and nothing else of the project: no question, no mark, no
student.

Every function also works on a stack: arrays may have more axes in front, and the networks in the stack never touch each
other. That is how all alphas train side by side, and how many noisy copies run at once.
"""

from typing import Any, TypeAlias

from numpy.typing import NDArray

Array: TypeAlias = NDArray[Any]
