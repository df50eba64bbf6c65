# verdict: wrong
# line: 36
# why: The training goes on a copied model, and the copy is made anew from the untouched model in each epoch.
import numpy as np
import copy

np.random.seed(706)

def make_data(n):
    x = np.random.uniform(-1, 1, (n, 3))
    t = (x[:, [0]] * x[:, [1]] > 0).astype(float)
    return x, t

def forward(m, x):
    h = np.tanh(x @ m["W1"] + m["b1"])
    o = 1 / (1 + np.exp(-(h @ m["W2"] + m["b2"])))
    return h, o

def train_epoch(model, x, t, lr):
    m = copy.deepcopy(model)
    h, o = forward(m, x)
    d2 = (o - t) / len(t)
    d1 = d2 @ m["W2"].T * (1 - h * h)
    m["W2"] -= lr * h.T @ d2
    m["b2"] -= lr * d2.sum(axis=0)
    m["W1"] -= lr * x.T @ d1
    m["b1"] -= lr * d1.sum(axis=0)
    loss = -np.mean(t * np.log(o) + (1 - t) * np.log(1 - o))
    return m, float(loss)

x, t = make_data(30)
start = {"W1": np.random.randn(3, 8), "b1": np.zeros(8), "W2": np.random.randn(8, 1), "b2": np.zeros(1)}
model = start
losses = []
for epoch in range(300):
    model, loss = train_epoch(start, x, t, 0.5)
    losses.append(loss)
print("loss first %.3f last %.3f" % (losses[0], losses[-1]))
