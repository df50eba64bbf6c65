# verdict: right
import numpy as np

# softmax on top, but trained on the Brier score (mean squared difference of the probabilities)

gen = np.random.default_rng(64)
K = 3
means = gen.normal(0, 2, (K, 4))
which = gen.integers(K, size=90)
features = means[which] + gen.normal(0, 1, (90, 4))
onehot = (which[:, None] == np.arange(K)).astype(float)

w_in = gen.normal(0, 0.5, (4, 9))
b_in = np.zeros(9)
w_out = gen.normal(0, 0.5, (9, K))
b_out = np.zeros(K)


def softmax(s):
    s = s - s.max(1, keepdims=True)
    e = np.exp(s)
    return e / e.sum(1, keepdims=True)


for turn in range(700):
    hid = np.arctan(features @ w_in + b_in)
    prob = softmax(hid @ w_out + b_out)
    brier = ((prob - onehot) ** 2).sum(1).mean()

    g = 2 * (prob - onehot) / len(prob)
    g = prob * (g - (g * prob).sum(1, keepdims=True))
    gh = g @ w_out.T * np.cos(hid) ** 2          # d arctan = 1/(1+z^2) = cos(arctan z)^2

    w_out -= 0.4 * hid.T @ g
    b_out -= 0.4 * g.sum(0)
    w_in -= 0.4 * features.T @ gh
    b_in -= 0.4 * gh.sum(0)

    if turn % 140 == 0:
        print(turn, brier)
