# verdict: wrong
# line: 24
# also: 32
# why: second hidden layer has no relu in the forward pass but has a slope in the backward pass
import numpy as np

np.random.seed(28)


def s(z):
    return 1 / (1 + np.exp(-z))


def relu(z):
    return np.maximum(z, 0)


def create(*nodes):
    return [(np.random.normal(0, 0.8, (i, o)), np.random.normal(0, 0.2, o)) for i, o in zip(nodes, nodes[1:])]


def think(brain, x):
    first = s(x @ brain[0][0] + brain[0][1])
    second = first @ brain[1][0] + brain[1][1]
    third = s(second @ brain[2][0] + brain[2][1])
    return first, second, third


def learn(brain, x, y, speed):
    first, second, third = think(brain, x)
    delta3 = (third - y) / len(x)
    delta2 = delta3 @ brain[2][0].T * (second > 0)
    delta1 = delta2 @ brain[1][0].T * first * (1 - first)
    new = []
    for (w, b), below, delta in zip(brain, (x, first, second), (delta1, delta2, delta3)):
        new.append((w - speed * below.T @ delta, b - speed * delta.sum(axis=0)))
    return new


brain = create(2, 6, 5, 1)
x = np.random.uniform(-1, 1, (50, 2))
y = (x[:, :1] > x[:, 1:] ** 2).astype(float)
for i in range(1000):
    brain = learn(brain, x, y, 0.2)
    if i % 200 == 0:
        print(i, np.mean(np.abs(think(brain, x)[-1] - y)))
