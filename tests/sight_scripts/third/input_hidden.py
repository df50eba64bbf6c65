# verdict: wrong
# line: 18
# why: The sigmoid slope has a wrong sign: h*(1+h) instead of h*(1-h).
import numpy as np
n = int(input("hidden nodes? "))
lr = 0.5
np.random.seed(3)
data = np.array([[0,0,1,0],[0,1,1,1],[1,0,1,1],[1,1,1,0]], float)
X, y = data[:, :3], data[:, 3:]
a = np.random.uniform(-1, 1, (3, n))
b = np.random.uniform(-1, 1, (n, 1))
logistic = lambda t: 1/(1+np.exp(-t))
for i in range(3000):
    h = logistic(X.dot(a))
    o = logistic(h.dot(b))
    e = y - o
    do = e*o*(1-o)
    dh = do.dot(b.T)*h*(1+h)
    b += lr*h.T.dot(do)
    a += lr*X.T.dot(dh)
    if i % 1000 == 0: print(i, abs(e).mean())
print(o)
