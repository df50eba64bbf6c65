# verdict: wrong
# line: 40
from math import exp
from random import seed, uniform

seed(123)

# majority vote of five people
votes = [[n >> k & 1 for k in range(5)] for n in range(32)]
result = [1 if sum(v) >= 3 else 0 for v in votes]


def sigmoid(z):
    return 1 / (1 + exp(-z))


hidden_weights = [[uniform(-1, 1) for _ in range(5)] for _ in range(4)]
hidden_biases = [uniform(-1, 1) for _ in range(4)]
output_weights = [uniform(-1, 1) for _ in range(4)]
output_bias = uniform(-1, 1)
lr = 0.5

for epoch in range(200):
    cost = 0
    for v, r in zip(votes, result):
        hidden = [sigmoid(sum(w * x for w, x in zip(ws, v)) + b)
                  for ws, b in zip(hidden_weights, hidden_biases)]
        out = sigmoid(sum(w * h for w, h in zip(output_weights, hidden)) + output_bias)
        cost += (out - r) ** 2

        out_delta = (out - r) * out * (1 - out)
        hidden_deltas = [out_delta * w * h * (1 - h) for w, h in zip(output_weights, hidden)]

        output_weights = [w - lr * out_delta * h for w, h in zip(output_weights, hidden)]
        output_bias -= lr * out_delta
        for ws, d in zip(hidden_weights, hidden_deltas):
            for i, x in enumerate(v):
                ws[i] -= lr * d * x
        for b, d in zip(hidden_biases, hidden_deltas):
            b -= lr * d
    if epoch % 40 == 0:
        print(epoch, cost)
