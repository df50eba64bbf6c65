# verdict: right
import numpy as np

# list of weight matrices, backward pass by recursion
np.random.seed(21)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0, 0], [1, 0], [1, 0], [0, 1]], float)   # xor and and
sizes = [3, 7, 4, 2]
layers = [np.random.uniform(-1, 1, s) for s in zip(sizes, sizes[1:])]


def logistic(v):
    return 1 / (1 + np.exp(-v))


def predict(a):
    for w in layers:
        a = logistic(a @ w)
    return a


def learn(a, target, depth, rate):
    """returns dLoss/d(a), changing the weights of this depth on the way back"""
    if depth == len(layers):
        return a - target
    w = layers[depth]
    out = logistic(a @ w)
    d = learn(out, target, depth + 1, rate) * out * (1 - out)
    back = d @ w.T
    layers[depth] = w - rate * a.T @ d
    return back


for epoch in range(1500):
    learn(X, Y, 0, 1.2)
print(predict(X).round(2))
