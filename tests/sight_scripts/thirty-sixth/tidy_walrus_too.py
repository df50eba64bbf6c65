# verdict: wrong
# line: 43
import random
from math import exp

random.seed(0)

def sigmoid(x):
    return 1.0 / (1.0 + exp(-x))

# fahrenheit feels-like: (temp, humidity, wind) scaled 0..1 -> comfort 0..1
rows = [
    (0.1, 0.8, 0.9, 0.0), (0.2, 0.7, 0.6, 0.1), (0.3, 0.5, 0.4, 0.4),
    (0.5, 0.5, 0.2, 0.9), (0.6, 0.4, 0.3, 1.0), (0.7, 0.8, 0.1, 0.4),
    (0.9, 0.9, 0.0, 0.0), (0.8, 0.3, 0.5, 0.7), (0.4, 0.9, 0.8, 0.2),
]
inputs = [list(r[:3]) for r in rows]
wanted = [r[3] for r in rows]

hidden_w = [[random.uniform(-1, 1) for i in range(3)] for j in range(4)]
hidden_b = [random.uniform(-1, 1) for j in range(4)]
out_w = [random.uniform(-1, 1) for j in range(4)]
out_b = random.uniform(-1, 1)
lr = 0.4

for epoch in range(1000):
    total_loss = 0
    for x, t in zip(inputs, wanted):
        h = []
        for j in range(4):
            s = hidden_b[j]
            for i in range(3):
                s += hidden_w[j][i] * x[i]
            h.append(sigmoid(s))
        s = out_b
        for j in range(4):
            s += out_w[j] * h[j]
        o = sigmoid(s)

        loss = (o - t) ** 2
        total_loss += loss

        out_delta = loss * o * (1 - o)
        hidden_delta = []
        for j in range(4):
            hidden_delta.append(out_delta * out_w[j] * h[j] * (1 - h[j]))

        for j in range(4):
            out_w[j] -= lr * out_delta * h[j]
            hidden_b[j] -= lr * hidden_delta[j]
            for i in range(3):
                hidden_w[j][i] -= lr * hidden_delta[j] * x[i]
        out_b -= lr * out_delta

    if epoch % 250 == 0:
        print("epoch", epoch, "loss", total_loss)
