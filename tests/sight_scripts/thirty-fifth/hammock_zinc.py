# verdict: wrong
# line: 38
import numpy as np

np.random.seed(101)

# heights (cm) and weights (kg) -> shirt size S or L
height = np.array([158, 160, 163, 165, 168, 174, 178, 181, 185, 190])
weight = np.array([52, 58, 55, 61, 60, 72, 75, 85, 80, 93])
size = np.array([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])

X = np.c_[(height - 172) / 10, (weight - 69) / 12]
y = size[:, np.newaxis]

class Model: pass
net = Model()
net.W1 = np.random.randn(2, 3)
net.b1 = np.zeros((1, 3))
net.W2 = np.random.randn(3, 1)
net.b2 = np.zeros((1, 1))
lr = 0.1

for epoch in range(500):
    z1 = X.dot(net.W1) + net.b1
    a1 = np.tanh(z1)
    z2 = a1.dot(net.W2) + net.b2
    a2 = 1 / (1 + np.exp(-z2))

    dz2 = a2 - y
    dW2 = a1.T.dot(dz2)
    db2 = np.sum(dz2, axis=0, keepdims=True)
    dz1 = dz2.dot(net.W2.T) * (1 - np.power(a1, 2))
    dW1 = X.T.dot(dz1)
    db1 = np.sum(dz1, axis=0, keepdims=True)

    net.W2 -= lr * dW2
    net.b2 -= lr * db2
    net.W1 =- lr * dW1
    net.b1 -= lr * db1

    if epoch % 100 == 0:
        print("epoch", epoch, "loss", -np.mean(y * np.log(a2) + (1 - y) * np.log(1 - a2)))
