# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(44)
w0 = np.random.rand(3,5)*2-1
w1 = np.random.rand(5,1)*2-1
alpha = 3.0
best = float("inf")
patience = 0

# stop when nothing gets better any more
for epoch in range(10000):
    l1 = 1/(1+np.exp(-X@w0))
    l2 = 1/(1+np.exp(-l1@w1))
    error = y - l2
    loss = (error**2).mean()
    if loss < best - 1e-7:
        best = loss
        patience = 0
    else:
        patience += 1
    if patience > 200 or loss < 0.002:
        print("stopped at", epoch)
        break
    d2 = error*l2*(1-l2)
    d1 = d2@w1.T*l1*(1-l1)
    w1 += alpha*l1.T@d2
    w0 += alpha*X.T@d1
print(best)
