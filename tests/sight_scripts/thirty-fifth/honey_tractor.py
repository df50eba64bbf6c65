# verdict: right
import numpy as np
# 三层小网络: 判断三个开关里是否恰好有两个打开 (最后一列是偏置)
s = lambda z: 1/(1+np.exp(-z))
X = np.array([[a,b,c,1] for a in (0,1) for b in (0,1) for c in (0,1)], float)
y = (X[:,:3].sum(1,keepdims=True)==2)*1.0
np.random.seed(3)
A, B = np.random.randn(4,6), np.random.randn(6,1)
for _ in range(6000):
    h = s(X@A); o = s(h@B)
    e = (y-o)*o*(1-o)
    A, B = A + X.T@(e@B.T*h*(1-h)), B + h.T@e
print(np.c_[y,o].round(2))
