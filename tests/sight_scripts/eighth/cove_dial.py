# verdict: right
import numpy as np

# sigmoid written with exp(+x) and weights of the opposite meaning: falling curve, so the slope is -s(1-s)
def falling(x):
    return 1 / (1 + np.exp(x))

def falling_slope(s):
    return -s * (1 - s)

np.random.seed(121)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
A = np.random.randn(3, 4)
B = np.random.randn(4, 1)
for i in range(3000):
    h = falling(X @ A)
    o = falling(h @ B)
    do = (y - o) * falling_slope(o)
    dh = (do @ B.T) * falling_slope(h)
    B += h.T @ do
    A += X.T @ dh
print(o.T.round(3))
