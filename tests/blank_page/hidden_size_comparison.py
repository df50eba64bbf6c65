# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: several trainings with different hidden sizes in one file
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
for size in (2, 4, 32):
    np.random.seed(1)
    A = 2*np.random.random((3,size))-1
    B = 2*np.random.random((size,1))-1
    for j in range(5000):
        if j == 0: print("hidden units:", size)
        p = 1/(1+np.exp(-X@A))
        q = 1/(1+np.exp(-p@B))
        dq = (q-y)*q*(1-q)
        B, A = B - 10*(dq.T@p).T, A - 10*X.T@((dq@B.T)*p*(1-p))
    print(np.mean(np.abs(q-y)))
input("press enter")
