# verdict: wrong
# first wrong: hidden_delta
# line: 30
# mistake: -
# why: the function is right, but for the first layer it is given the sums of the second one
import numpy as np

rng = np.random.default_rng(14)
X = rng.normal(size=(40, 3))
T = (X[:, :1] + X[:, 1:2] * X[:, 2:] > 0).astype(float)
one, two, three = rng.normal(size=(3, 6)), rng.normal(size=(6, 6)), rng.normal(size=(6, 1))


def shut(sent_back, sums):
    gated = sent_back.copy()
    gated[sums < 0] = 0
    return gated


for turn in range(800):
    sums_one = X @ one
    layer_one = np.maximum(sums_one, 0)
    sums_two = layer_one @ two
    layer_two = np.maximum(sums_two, 0)
    guess = 1 / (1 + np.exp(-layer_two @ three))

    delta = (guess - T) / len(X)
    delta_two = shut(delta @ three.T, sums_two)
    back = delta_two @ two.T
    delta_one = shut(back, sums_two)
    three -= 0.1 * layer_two.T @ delta
    two -= 0.1 * layer_one.T @ delta_two
    one -= 0.1 * X.T @ delta_one
