# verdict: right
import math
import random

random.seed(42)

def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z))

data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
H = 3
w_in = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(H)]
b_in = [random.uniform(-1, 1) for _ in range(H)]
w_out = [random.uniform(-1, 1) for _ in range(H)]
b_out = random.uniform(-1, 1)
lr = 0.5

for epoch in range(5000):
    total = 0.0
    for x, target in data:
        # forward
        h = [sigmoid(sum(w_in[j][i] * x[i] for i in range(2)) + b_in[j]) for j in range(H)]
        o = sigmoid(sum(w_out[j] * h[j] for j in range(H)) + b_out)
        total += (target - o) ** 2
        # backward
        delta_o = (target - o) * o * (1 - o)
        delta_h = [delta_o * w_out[j] * h[j] * (1 - h[j]) for j in range(H)]
        # update
        for j in range(H):
            w_out[j] += lr * delta_o * h[j]
            b_in[j] += lr * delta_h[j]
            for i in range(2):
                w_in[j][i] += lr * delta_h[j] * x[i]
        b_out += lr * delta_o
    if epoch % 1000 == 0:
        print(epoch, total)

for x, target in data:
    h = [sigmoid(sum(w_in[j][i] * x[i] for i in range(2)) + b_in[j]) for j in range(H)]
    print(x, target, sigmoid(sum(w_out[j] * h[j] for j in range(H)) + b_out))
