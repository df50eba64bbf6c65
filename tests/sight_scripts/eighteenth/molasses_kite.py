# verdict: wrong
# line: 26
# why: hidden bias is moved in the opposite direction
import numpy as np

np.random.seed(9)
x = np.random.uniform(-2, 2, (60, 2))
y = x[:, :1] * x[:, 1:]

w1 = np.random.randn(2, 10) * 0.7
b1 = np.random.randn(10) * 0.1
w2 = np.random.randn(10, 1) * 0.4
b2 = np.random.randn(1) * 0.1

alpha = 0.02

def train_step():
    global w1, b1, w2, b2
    hidden = np.tanh(x.dot(w1) + b1)
    output = hidden.dot(w2) + b2
    error = y - output
    grad_hidden = error.dot(w2.T) * (1 - np.square(hidden))
    w2 += alpha * hidden.T.dot(error) / len(x)
    b2 += alpha * error.mean(axis=0)
    w1 += alpha * x.T.dot(grad_hidden) / len(x)
    b1 -= alpha * grad_hidden.mean(axis=0)
    return np.mean(error ** 2)

for i in range(2000):
    cost = train_step()
    if i % 400 == 0:
        print(i, cost)
