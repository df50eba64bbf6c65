# verdict: right

# softplus instead of the sigmoid in the middle
import numpy as np
np.random.seed(44)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
k1 = np.random.normal(size=(3,6))
k2 = np.random.normal(size=(6,1))
sigmoid = lambda z: 1/(1+np.exp(-z))
for n in range(3000):
    pre = X @ k1
    hid = np.log1p(np.exp(pre))
    out = sigmoid(hid @ k2)
    grad_out = (out - y) * out * (1 - out)
    grad_hid = (grad_out @ k2.T) * sigmoid(pre)
    k2 = k2 - 0.5 * hid.T @ grad_out
    k1 = k1 - 0.5 * X.T @ grad_hid
    if n % 1000 == 0:
        print(n, float(((out - y)**2).mean()))
print(out.T)
