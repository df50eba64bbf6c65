# verdict: wrong
# line: 29
# why: output weights' gradient uses the first hidden layer instead of the second
import numpy as np

def relu(v):
    return v * (v > 0)

rng = np.random.RandomState(52)
x = rng.uniform(-2, 2, (150, 2))
y = (x[:, :1] ** 2 - x[:, 1:]) / 3

HIDDEN = 12
w1 = rng.randn(2, HIDDEN) * np.sqrt(2 / 2)
w2 = rng.randn(HIDDEN, HIDDEN) * np.sqrt(2 / HIDDEN)
w3 = rng.randn(HIDDEN, 1) * np.sqrt(1 / HIDDEN)
c1, c2, c3 = np.zeros(HIDDEN), np.zeros(HIDDEN), np.zeros(1)
step = 0.01

for i in range(1500):
    layer1 = relu(np.dot(x, w1) + c1)
    layer2 = relu(np.dot(layer1, w2) + c2)
    guess = np.dot(layer2, w3) + c3

    err3 = (guess - y) / len(x)
    err2 = np.dot(err3, w3.T) * (layer2 > 0)
    err1 = np.dot(err2, w2.T) * (layer1 > 0)

    grad_w3 = np.dot(layer1.T, err3)
    grad_w2 = np.dot(layer1.T, err2)
    grad_w1 = np.dot(x.T, err1)

    w3 -= step * grad_w3
    w2 -= step * grad_w2
    w1 -= step * grad_w1
    c3 -= step * err3.sum(axis=0)
    c2 -= step * err2.sum(axis=0)
    c1 -= step * err1.sum(axis=0)
    if i % 300 == 0:
        print(i, np.mean((guess - y) ** 2))
