# verdict: wrong
# line: 25
# why: The short slope x*(1-x) needs the activation but gets the sum.
import numpy as np

def sigm(x): return 1 / (1 + np.exp(-x))
def dsigm(y): return y * (1 - y)

rs = np.random.RandomState(44)
X = rs.rand(3, 10)
Y = (X.sum(axis=0, keepdims=True) > 1.5).astype(float)
w1, b1 = rs.randn(4, 3), rs.randn(4, 1)
w2, b2 = rs.randn(4, 4), rs.randn(4, 1)
w3, b3 = rs.randn(1, 4), rs.randn(1, 1)
lr = 0.005

for i in range(60):
    n1 = w1.dot(X) + b1
    o1 = sigm(n1)
    n2 = w2.dot(o1) + b2
    o2 = sigm(n2)
    n3 = w3.dot(o2) + b3
    o3 = sigm(n3)
    e3 = (Y - o3) * dsigm(o3)
    e2 = w3.T.dot(e3) * dsigm(n2)
    e1 = w2.T.dot(e2) * dsigm(o1)
    w3 += lr * e3.dot(o2.T); b3 += lr * e3.sum(1, keepdims=True)
    w2 += lr * e2.dot(o1.T); b2 += lr * e2.sum(1, keepdims=True)
    w1 += lr * e1.dot(X.T);  b1 += lr * e1.sum(1, keepdims=True)
print("rounded:", o3.round(1), "wanted:", Y)
