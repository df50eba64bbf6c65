# verdict: right
import numpy as np
import copy

# train / test split, confusion table, best weights kept by deepcopy
np.random.seed(705)

def make_data(n):
    x = np.random.uniform(-1, 1, (n, 3))
    t = ((x[:, 0] ** 2 + x[:, 1] ** 2) < 0.5 + 0.1 * x[:, 2]).astype(int)
    return x, t

def one_hot(t, k):
    out = np.zeros((len(t), k))
    for row, label in zip(out, t):
        row[label] = 1
    return out

def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)

def forward(m, x):
    h = np.tanh(x @ m["W1"] + m["b1"])
    return h, softmax(h @ m["W2"] + m["b2"])

def accuracy(m, x, t):
    return float((forward(m, x)[1].argmax(axis=1) == t).mean())

x_train, t_train = make_data(40)
x_test, t_test = make_data(20)
T = one_hot(t_train, 2)
model = {"W1": np.random.randn(3, 8), "b1": np.zeros(8),
         "W2": np.random.randn(8, 2), "b2": np.zeros(2)}
best, best_acc = copy.deepcopy(model), 0.0

for epoch in range(300):
    h, p = forward(model, x_train)
    dz2 = (p - T) / len(T)
    dz1 = (dz2 @ model["W2"].T) * (1 - h * h)
    model["W2"] -= 0.5 * h.T @ dz2
    model["b2"] -= 0.5 * dz2.sum(axis=0)
    model["W1"] -= 0.5 * x_train.T @ dz1
    model["b1"] -= 0.5 * dz1.sum(axis=0)
    acc = accuracy(model, x_test, t_test)
    if acc > best_acc:
        best, best_acc = copy.deepcopy(model), acc

pred = forward(best, x_test)[1].argmax(axis=1)
print("best test accuracy", best_acc)
for a in (0, 1):
    print([int(((t_test == a) & (pred == b)).sum()) for b in (0, 1)])
