# verdict: wrong
# line: 33
# why: hidden delta: x*(1-x) expects the sigmoid's value, but gets the sum z1.
import numpy as np

np.random.seed(10)

# Входные данные: влажность, температура -> поливать?
inputs = np.array([[0.2, 0.9], [0.3, 0.7], [0.8, 0.3], [0.9, 0.8], [0.1, 0.4], [0.6, 0.2], [0.5, 0.9], [0.7, 0.6]])
targets = np.array([[1], [1], [0], [0], [1], [0], [1], [0]])

w1 = np.random.randn(2, 4)
b1 = np.zeros((1, 4))
w2 = np.random.randn(4, 1)
b2 = np.zeros((1, 1))
lr = 0.05

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def d_sigmoid(x):
    return x * (1 - x)

for epoch in range(8000):
    # прямой проход
    z1 = np.dot(inputs, w1) + b1
    a1 = sigmoid(z1)
    z2 = np.dot(a1, w2) + b2
    a2 = sigmoid(z2)

    # обратный проход
    delta2 = (a2 - targets) * d_sigmoid(a2)
    delta1 = np.dot(delta2, w2.T) * d_sigmoid(z1)

    w2 -= lr * np.dot(a1.T, delta2)
    b2 -= lr * delta2.sum(axis=0, keepdims=True)
    w1 -= lr * np.dot(inputs.T, delta1)
    b1 -= lr * delta1.sum(axis=0, keepdims=True)

print("ошибка:", np.mean((a2 - targets) ** 2))
print(a2.round(2).ravel())
