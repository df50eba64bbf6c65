# verdict: wrong
# line: 25
# why: Hindi in Latin letters; output bias is never updated (hidden one twice named)
import numpy as np

np.random.seed(31)
data = np.random.rand(60, 3)
lakshya = (data.sum(axis=1, keepdims=True) > 1.5).astype(float)
w_pehla = np.random.randn(3, 5)
b_pehla = np.zeros((1, 5))
w_doosra = np.random.randn(5, 1)
b_doosra = np.zeros((1, 1))
dar = 0.1

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

for chakkar in range(1000):
    h = sigmoid(np.dot(data, w_pehla) + b_pehla)
    o = sigmoid(np.dot(h, w_doosra) + b_doosra)
    antar = lakshya - o
    d_o = antar * o * (1 - o)
    d_h = np.dot(d_o, w_doosra.T) * h * (1 - h)
    w_doosra += dar * np.dot(h.T, d_o)
    b_doosra += dar * np.sum(d_h)
    w_pehla += dar * np.dot(data.T, d_h)
    b_pehla += dar * np.sum(d_h, axis=0, keepdims=True)
    if chakkar % 250 == 0:
        print("chakkar", chakkar, "galti", np.mean(antar ** 2))
sahi = np.mean((o > 0.5) == lakshya)
print("sahi:", sahi)
