# verdict: wrong
# line: 35
# why: gradient of W1 taken after the loop, with the last sample only
import numpy as np

np.random.seed(50)
dataset = []
for _ in range(30):
    v = np.random.uniform(-1, 1, 3)
    dataset.append((v, float(v[0] * v[1] + v[2] > 0)))

W1 = np.random.uniform(-1, 1, (5, 3))
b1 = np.zeros(5)
w2 = np.random.uniform(-1, 1, 5)
b2 = 0.0

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(500):
    sum_d1 = np.zeros((5, 3))
    sum_db1 = np.zeros(5)
    sum_d2 = np.zeros(5)
    sum_db2 = 0.0
    loss = 0.0
    for x, y in dataset:
        h = sigmoid(W1 @ x + b1)
        o = sigmoid(w2 @ h + b2)
        loss -= y * np.log(o) + (1 - y) * np.log(1 - o)
        d_o = o - y
        d_h = d_o * w2 * h * (1 - h)
        sum_d2 += d_o * h
        sum_db2 += d_o
        sum_db1 += d_h
    sum_d1 += np.outer(sum_db1, x)

    n = len(dataset)
    W1 -= 0.5 * sum_d1 / n
    b1 -= 0.5 * sum_db1 / n
    w2 -= 0.5 * sum_d2 / n
    b2 -= 0.5 * sum_db2 / n
    if epoch % 100 == 0:
        print("epoch", epoch, "loss", loss / n)
