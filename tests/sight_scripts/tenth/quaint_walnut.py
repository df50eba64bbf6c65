# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,0,1,1])
np.random.seed(1)
w = np.random.uniform(-1,1,3)
b = 0.0
for i in range(3000):
    z = X.dot(w) + b
    a = 1/(1+np.exp(-z))
    grad = (a-y)*a*(1-a)
    w -= X.T.dot(grad)
    b -= grad.sum()
print(a, w, b)
