# verdict: right
import numpy as np

np.random.seed(88)

# 12 people, 4 yes/no answers, likes the film?
answers = np.array([
    [1, 1, 0, 0], [1, 0, 0, 1], [0, 1, 1, 0], [0, 0, 1, 1], [1, 1, 1, 0], [0, 1, 0, 1],
    [1, 0, 1, 1], [0, 0, 0, 1], [1, 1, 1, 1], [0, 1, 1, 1], [1, 0, 0, 0], [0, 0, 1, 0],
])
likes = np.array([1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1])

W1 = np.random.uniform(-1, 1, (6, 4))
b1 = np.zeros(6)
w2 = np.random.uniform(-1, 1, 6)
b2 = 0.0
lr0, k = 1.0, 0.002

def sig(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(600):
    lr = lr0 / (1 + k * epoch)
    sse = 0
    for n in np.random.permutation(len(answers)):
        x, t = answers[n], likes[n]
        h = sig(W1 @ x + b1)
        o = sig(w2 @ h + b2)
        e = t - o
        sse += e * e
        do = e * o * (1 - o)
        dh = do * w2 * h * (1 - h)
        w2 = w2 + lr * do * h
        b2 = b2 + lr * do
        W1 = W1 + lr * np.outer(dh, x)
        b1 = b1 + lr * dh
    if epoch % 120 == 0:
        print(epoch, sse)
