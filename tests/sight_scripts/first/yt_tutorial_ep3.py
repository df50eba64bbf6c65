# verdict: wrong
# wrong: the slope of the hidden layer
# line: 32
# mistake: the derivative of the sigmoid written for outputs is given the pre-activation
# style: YouTube copier, keeps z and a
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def sigmoid_derivative(x):
    return x * (1 - x)

X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0],[1],[1],[0]])

np.random.seed(23)
W1 = np.random.uniform(-1, 1, (2, 4))
b1 = np.random.uniform(-1, 1, (1, 4))
W2 = np.random.uniform(-1, 1, (4, 1))
b2 = np.random.uniform(-1, 1, (1, 1))
learning_rate = 0.02

for epoch in range(4000):
    z1 = np.dot(X, W1) + b1
    a1 = sigmoid(z1)
    z2 = np.dot(a1, W2) + b2
    a2 = sigmoid(z2)

    error = y - a2
    d2 = error * sigmoid_derivative(a2)
    d1 = d2.dot(W2.T) * sigmoid_derivative(z1)

    W2 += a1.T.dot(d2) * learning_rate
    b2 += np.sum(d2, axis=0, keepdims=True) * learning_rate
    W1 += X.T.dot(d1) * learning_rate
    b1 += np.sum(d1, axis=0, keepdims=True) * learning_rate

print("Predicted:")
print(a2)
