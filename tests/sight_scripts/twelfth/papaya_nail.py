# verdict: wrong
# line: 10
# why: missing parentheses: (...*h*1) - h instead of ...*h*(1-h)
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0,1,1,0]]).T
np.random.seed(2); A = np.random.randn(3,7); B = np.random.randn(7,1)
for _ in range(2000):
    h = 1/(1+np.exp(-X@A)); o = 1/(1+np.exp(-h@B))
    do = (y-o)*o*(1-o)
    dh = (do@B.T)*h*1-h
    B += h.T@do
    A += X.T@dh
print(o)
