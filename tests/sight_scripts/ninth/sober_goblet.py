# verdict: wrong
# line: 16
# why: the error is taken from the rounded answers, the slope from the real ones

import numpy as np
np.random.seed(53)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
v1 = np.random.uniform(-1,1,(3,6))
v2 = np.random.uniform(-1,1,(6,1))
def g(t): return 1/(1+np.exp(-t))
for turn in range(3000):
    mid = g(X.dot(v1))
    end = g(mid.dot(v2))
    answer = np.where(end > 0.5, 1, 0)
    miss = y - answer
    step2 = miss*end*(1-end)
    step1 = step2.dot(v2.T)*mid*(1-mid)
    v2 += mid.T.dot(step2)
    v1 += X.T.dot(step1)
    if turn % 500 == 0:
        print(turn, "wrong answers:", int(np.sum(answer != y)))
