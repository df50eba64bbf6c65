# verdict: right
import numpy as np

# robust curve fit: house rents with a few typos in the table
# area (10 m2), rooms, rent (100 EUR)
table = np.array([
    [3.1, 1, 4.2],
    [4.0, 1, 5.1],
    [4.6, 2, 6.0],
    [5.2, 2, 6.4],
    [5.9, 2, 7.7],
    [6.4, 3, 8.1],
    [7.0, 3, 8.3],
    [7.7, 3, 9.6],
    [8.1, 3, 96.0],
    [8.8, 4, 10.9],
    [9.5, 4, 11.4],
    [10.2, 4, 1.2],
    [11.0, 5, 13.3],
    [12.1, 5, 14.0],
])
A = table[:, :2]
A = (A - A.mean(0)) / A.std(0)
target = table[:, 2:]

gen = np.random.default_rng(4)
W1 = gen.standard_normal((2, 6)) * 0.5
b1 = np.zeros(6)
W2 = gen.standard_normal((6, 1)) * 0.5
b2 = np.array([8.0])

threshold = 1.0     # errors beyond this count linearly
eta = 0.01
for it in range(3000):
    H = np.tanh(A @ W1 + b1)
    out = H @ W2 + b2
    g = np.clip(out - target, -threshold, threshold)
    gW2 = H.T @ g
    gb2 = g.sum(0)
    gH = (g @ W2.T) * (1 - H ** 2)
    gW1 = A.T @ gH
    gb1 = gH.sum(0)
    W2 -= eta * gW2
    b2 -= eta * gb2
    W1 -= eta * gW1
    b1 -= eta * gb1

for row, o in zip(table, out[:, 0]):
    print(row, "fit %.2f" % o)
