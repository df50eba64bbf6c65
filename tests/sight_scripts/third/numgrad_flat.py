# verdict: right
# why: Flat parameter vector, central differences for the gradient of the mean squared error.
import numpy as np
rng = np.random.default_rng(9)
X = np.array([[-1,-1],[-1,1],[1,-1],[1,1.]]); y = np.array([-1,1,1,-1.])
sizes = (2, 3, 1)
n1 = sizes[0]*sizes[1]; n2 = n1 + sizes[1]; n3 = n2 + sizes[1]
theta = rng.normal(0, .8, n3+1)
def predict(p):
    W1 = p[:n1].reshape(2, 3); b1 = p[n1:n2]
    W2 = p[n2:n3]; b2 = p[n3]
    return np.tanh(X @ W1 + b1) @ W2 + b2
def loss(p):
    return np.mean((predict(p) - y)**2)
def numgrad(f, p, h=1e-5):
    g = np.zeros_like(p)
    for i in range(len(p)):
        e = np.zeros_like(p); e[i] = h
        g[i] = (f(p+e) - f(p-e))/(2*h)
    return g
for it in range(800):
    theta = theta - .1*numgrad(loss, theta)
    if it % 200 == 0: print(it, loss(theta))
print(predict(theta))
