# verdict: wrong
# line: 33
# also: 34, 35, 36
import random
import math

random.seed(37)

samples = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 1)]
W1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
W2 = [random.uniform(-1, 1) for _ in range(4)]


def act(z):
    return 1 / (1 + math.exp(-z))


def predict(x):
    hidden = [act(w[0] * x[0] + w[1] * x[1] + w[2]) for w in W1]
    return hidden, act(sum(W2[j] * hidden[j] for j in range(3)) + W2[3])


for epoch in range(2000):
    for x, t in samples:
        hidden, out = predict(x)
        delta = (out - t) * out * (1 - out)
        hidden_delta = []
        for j in range(3):
            hidden_delta.append(delta * W2[j] * hidden[j] * (1 - hidden[j]))
        for j in range(3):
            W2[j] -= 0.4 * delta * hidden[j]
        W2[3] -= 0.4 * delta
    for j in range(3):
        W1[j][0] -= 0.4 * hidden_delta[j] * x[0]
        W1[j][1] -= 0.4 * hidden_delta[j] * x[1]
        W1[j][2] -= 0.4 * hidden_delta[j]

for x, t in samples:
    print(x, t, predict(x)[1])
