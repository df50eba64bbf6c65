# verdict: wrong
# first wrong: error
# line: 19
# mistake: -
# why: the batches come from the first part, and their targets from the part that is kept for the test
import numpy as np

rng = np.random.default_rng(21)
size = rng.uniform(-1, 1, (40, 2))
price = size[:, :1] * size[:, 1:] + 0.3
learn, test = size[:20], size[20:]
paid, kept = price[:20], price[20:]
A, b = rng.normal(size=(2, 5)), np.zeros(5)
B, c = rng.normal(size=(5, 1)), np.zeros(1)
for turn in range(1500):
    for begin in range(0, 20, 5):
        now = slice(begin, begin + 5)
        mid = np.tanh(learn[now] @ A + b)
        off = mid @ B + c - kept[now]
        back = off @ B.T * (1 - mid ** 2)
        B -= 0.02 * mid.T @ off
        c -= 0.02 * off.sum(axis=0)
        A -= 0.02 * learn[now].T @ back
        b -= 0.02 * back.sum(axis=0)
print(np.abs(np.tanh(test @ A + b) @ B + c - kept).mean())
