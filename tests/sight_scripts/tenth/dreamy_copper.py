# verdict: right
import numpy as np

# all weights lie in one long vector
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[1],[0],[0],[1]], dtype=float)
np.random.seed(61)
theta = np.random.uniform(-1, 1, 3*5 + 5*1)

def unpack(theta):
    return theta[:15].reshape(3, 5), theta[15:].reshape(5, 1)

def gradient(theta):
    w, v = unpack(theta)
    h = 1/(1 + np.exp(-X @ w))
    o = 1/(1 + np.exp(-h @ v))
    d = (o - y)*o*(1 - o)
    return np.concatenate([(X.T @ ((d @ v.T)*h*(1 - h))).ravel(), (h.T @ d).ravel()]), o

for k in range(4000):
    g, o = gradient(theta)
    theta = theta - 1.5*g
print(o)
