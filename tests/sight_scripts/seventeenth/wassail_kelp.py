# verdict: wrong
# line: 28
# why: bias gradient averaged over the whole array rather than per unit (np.sum without axis)
import numpy as np

def sigmoid(z): return 1/(1+np.exp(-z))

np.random.seed(4)
X = np.random.randn(3, 50)
Y = (X[0:1] + X[1:2]**2 > 0.5) * 1.0
m = X.shape[1]
W1 = np.random.randn(7, 3)*0.4
b1 = np.zeros((7, 1))
W2 = np.random.randn(1, 7)*0.4
b2 = np.zeros((1, 1))
learning_rate = 0.6

for i in range(1000):
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    A2 = sigmoid(np.dot(W2, A1) + b2)

    dZ2 = A2 - Y
    dW2 = 1/m * np.dot(dZ2, A1.T)
    db2 = 1/m * np.sum(dZ2)
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1**2)
    dW1 = 1/m * np.dot(dZ1, X.T)
    db1 = 1/m * np.sum(dZ1)

    W1 = W1 - learning_rate*dW1
    b1 = b1 - learning_rate*db1
    W2 = W2 - learning_rate*dW2
    b2 = b2 - learning_rate*db2

print(np.mean((A2 > 0.5) == Y))
