# verdict: right
import numpy as np

# the same table W is used to code and, turned round, to decode
np.random.seed(55)
x = np.eye(6)
W = np.random.uniform(-0.5, 0.5, (6, 3))
b = np.zeros(3)
c = np.zeros(6)

def s(z):
    return 1 / (1 + np.exp(-z))

def recode(v):
    code = s(v @ W + b)
    return code, s(code @ W.T + c)

for it in range(1500):
    code, copy = recode(x)
    d_copy = (copy - x) * copy * (1 - copy)
    d_code = (d_copy @ W) * code * (1 - code)
    W -= 0.9 * (x.T @ d_code + d_copy.T @ code)
    b -= 0.9 * d_code.sum(axis=0)
    c -= 0.9 * d_copy.sum(axis=0)
    if it % 300 == 0:
        print(it, np.sum((copy - x) ** 2))
print(recode(x)[1].argmax(axis=1))
