# verdict: not a network
# "neural network" for XOR with weights from the lecture notes
import math

W1 = [[20.0, 20.0], [-20.0, -20.0]]
b1 = [-10.0, 30.0]
W2 = [20.0, 20.0]
b2 = -30.0


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def forward(x):
    hidden = []
    for row, b in zip(W1, b1):
        hidden.append(sigmoid(sum(w * v for w, v in zip(row, x)) + b))
    return sigmoid(sum(w * h for w, h in zip(W2, hidden)) + b2)


X = [(0, 0), (0, 1), (1, 0), (1, 1)]
y = [0, 1, 1, 0]

for epoch in range(50):
    error = 0
    for xi, yi in zip(X, y):
        out = forward(xi)
        error += (yi - out) ** 2
    if epoch % 10 == 0:
        print("epoch", epoch, "error", error)

for xi in X:
    print(xi, round(forward(xi)))
