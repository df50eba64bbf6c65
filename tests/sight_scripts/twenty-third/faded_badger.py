# verdict: wrong
# line: 14
# also: 29
# why: hidden delta: the derivative of the tanh is taken at a value which is a tanh already
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def tanh(x):
    return np.tanh(x)

def tanh_deriv(x):
    return 1 - np.tanh(x)**2

def sigmoid(x):
    return 1/(1+np.exp(-x))

alpha = 0.5
np.random.seed(0)
W1 = np.random.uniform(-1, 1, (3, 5))
W2 = np.random.uniform(-1, 1, (5, 1))

for i in range(5000):
    hidden = tanh(np.dot(X, W1))
    out = sigmoid(np.dot(hidden, W2))
    error = out - y
    out_delta = error*out*(1-out)
    hidden_delta = np.dot(out_delta, W2.T)*tanh_deriv(hidden)
    W2 -= alpha*np.dot(hidden.T, out_delta)
    W1 -= alpha*np.dot(X.T, hidden_delta)
    if i % 1000 == 0:
        print(i, np.mean(error**2))

print("predictions:", out.T)
