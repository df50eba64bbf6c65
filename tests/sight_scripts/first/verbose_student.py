# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student who prints every intermediate array for two iterations and then is silent
import numpy as np
np.set_printoptions(precision=3, suppress=True)
np.random.seed(1)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
wa = np.random.random((3,3))-.5
wb = np.random.random((3,1))-.5
for it in range(10000):
    talk = it < 2
    za = np.dot(x, wa);  la = 1/(1+np.exp(-za))
    zb = np.dot(la, wb); lb = 1/(1+np.exp(-zb))
    if talk:
        print("=== iteration", it); print("za\n", za); print("la\n", la); print("lb\n", lb)
    err = y-lb
    db = err*(lb*(1-lb))
    da = np.dot(db, wb.T)*(la*(1-la))
    gb = np.dot(la.T, db)
    ga = np.dot(x.T, da)
    if talk:
        print("err\n", err); print("db\n", db); print("da\n", da); print("gb\n", gb); print("ga\n", ga)
    wb = wb+gb
    wa = wa+ga
print("mean error at the end", np.mean(np.abs(err)))
