# verdict: wrong
# line: 22
# why: The first weights' step uses the sample of the round before.
import numpy as np

np.random.seed(2)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0],[1],[1],[0]])
w0 = np.random.randn(3,6)
w1 = np.random.randn(6,1)
act = lambda q: 1/(1+np.exp(-q))
prev = X[:1]
errs = []
for n in range(8000):
    i = np.random.randint(4)
    x, t = X[i:i+1], Y[i:i+1]
    a = act(x.dot(w0))
    b = act(a.dot(w1))
    db = (t-b)*b*(1-b)
    da = db.dot(w1.T)*a*(1-a)
    w1 += a.T.dot(db)
    w0 += prev.T.dot(da)
    prev = x
    errs.append(abs(t-b).item())
print(sum(errs[:100]), sum(errs[-100:]))
