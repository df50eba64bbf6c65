# verdict: wrong
# line: 31
import numpy as np

rng = np.random.default_rng(58)


def with_bias(a):
    return np.concatenate([a, np.ones((a.shape[0], 1))], axis=1)


def softmax(a):
    a = a - a.max(axis=1, keepdims=True)
    a = np.exp(a)
    return a / a.sum(axis=1, keepdims=True)


# leaf length, leaf width -> oak, birch, maple
leaves = np.vstack([rng.normal(m, 0.35, (20, 2)) for m in ((1, 0), (-1, 0.5), (0, -1))])
tree = np.repeat([0, 1, 2], 20)
onehot = (tree[:, None] == np.arange(3)).astype(float)

w1 = rng.normal(0, 0.7, (3, 6))
w2 = rng.normal(0, 0.7, (7, 3))
x = with_bias(leaves)
for step in range(500):
    h = np.tanh(x @ w1)
    hb = with_bias(h)
    o = softmax(hb @ w2)
    do = (o - onehot) / len(x)
    dh = (do @ w2[1:].T) * (1 - h ** 2)
    w2 -= 0.5 * hb.T @ do
    w1 -= 0.5 * x.T @ dh
    if step % 100 == 0:
        print("step", step, "ce", -np.log(o[np.arange(60), tree]).mean())
