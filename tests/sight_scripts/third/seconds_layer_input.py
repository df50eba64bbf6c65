# verdict: wrong
# line: 15
# why: The second weights' gradient is made with the hidden layer's net input instead of its output.
import numpy as np
np.random.seed(53)
def relu_soft(z): return np.log(1+np.exp(z))
X = np.random.randn(40, 3); y = np.abs(X).sum(1, keepdims=True)/3
W1 = np.random.randn(3, 10)*.5
W2 = np.random.randn(10, 1)*.2
for n in range(800):
    z1 = np.dot(X, W1)
    a1 = relu_soft(z1)
    out = np.dot(a1, W2)
    delta = (out - y)/len(y)
    grad2 = np.dot(z1.T, delta)
    grad1 = np.dot(X.T, np.dot(delta, W2.T)/(1+np.exp(-z1)))
    W2 -= .05*grad2
    W1 -= .05*grad1
    if n % 200 == 0: print(n, np.mean((out-y)**2))
