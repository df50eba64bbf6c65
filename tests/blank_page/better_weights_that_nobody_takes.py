# verdict: wrong
# first wrong: update
# line: 25
# mistake: -
# why: stepped() returns moved copies of the weights, and the call drops them
import numpy as np

def stepped(weights, slopes):
    copies = [w * 1.0 for w in weights]
    for at, slope in enumerate(slopes):
        copies[at] -= 0.6 * slope
    return copies

def slopes_of(weights, x, y):
    h = 1 / (1 + np.exp(-x @ weights[0]))
    o = 1 / (1 + np.exp(-h @ weights[1]))
    d = (o - y) * o * (1 - o)
    return x.T @ (d @ weights[1].T * h * (1 - h)), h.T @ d

np.random.seed(19)
x = np.random.rand(8, 2)
y = (x[:, :1] > x[:, 1:]) + 0.0
weights = [np.random.randn(2, 5), np.random.randn(5, 1)]
for _ in range(700):
    stepped(weights, slopes_of(weights, x, y))
print(weights)
