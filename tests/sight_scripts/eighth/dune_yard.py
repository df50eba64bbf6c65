# verdict: wrong
# line: 28
# also: 26, 27
# why: The bias of the hidden layer is never changed.
import numpy as np

# football toy data: home, rested, injured, rain -> won
np.random.seed(216)
games = np.array([[1, 1, 0, 0], [0, 1, 0, 1], [1, 0, 1, 0], [0, 0, 1, 1], [1, 1, 1, 0], [0, 1, 0, 0]])
won = np.array([[1, 1, 0, 0, 1, 0]]).T

w1 = np.random.randn(4, 5)
bias1 = np.random.randn(1, 5)
w2 = np.random.randn(5, 1)
bias2 = np.random.randn(1, 1)

def sig(v):
    return 1 / (1 + np.exp(-v))

for season in range(2000):
    hid = sig(games @ w1 + bias1)
    out = sig(hid @ w2 + bias2)
    err = out - won
    d2 = err * out * (1 - out)
    d1 = d2 @ w2.T * hid * (1 - hid)
    w2 -= 0.9 * hid.T @ d2
    bias2 -= 0.9 * d2.sum(axis=0, keepdims=True)
    w1 -= 0.9 * games.T @ d1
print("wrong calls:", int(((out > 0.5) != won).sum()))
