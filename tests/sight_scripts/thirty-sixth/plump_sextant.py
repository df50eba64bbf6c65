# verdict: wrong
# line: 48
import numpy as np

rng = np.random.default_rng(11)

names = ["anna", "hannah", "nina", "ina", "nathan", "ian", "tina", "hanna", "tia", "nia"]
letters = "." + "".join(sorted(set("".join(names))))
num = {c: i for i, c in enumerate(letters)}

first, second = [], []
for name in names:
    padded = "." + name + "."
    for a, b in zip(padded, padded[1:]):
        first.append(num[a])
        second.append(num[b])
first, second = np.array(first), np.array(second)
onehot = np.eye(len(letters))[second]

DIM = 3
table = rng.standard_normal((len(letters), DIM))
hidden_w = rng.standard_normal((DIM, 9)) * 0.6
hidden_b = np.zeros(9)
out_w = rng.standard_normal((9, len(letters))) * 0.3
out_b = np.zeros(len(letters))


def softmax(s):
    s = np.exp(s - s.max(axis=1, keepdims=True))
    return s / s.sum(axis=1, keepdims=True)


rate = 0.4
n = len(first)
for epoch in range(500):
    e = table[first]
    h = np.tanh(e @ hidden_w + hidden_b)
    p = softmax(h @ out_w + out_b)

    grad_s = (p - onehot) / n
    grad_h = grad_s @ out_w.T * (1 - h * h)
    grad_e = grad_h @ hidden_w.T

    out_w -= rate * h.T @ grad_s
    out_b -= rate * grad_s.sum(0)
    hidden_w -= rate * e.T @ grad_h
    hidden_b -= rate * grad_h.sum(0)
    table[first] -= rate * grad_e

    if epoch % 100 == 0:
        print(epoch, -np.log((p * onehot).sum(1)).mean())
