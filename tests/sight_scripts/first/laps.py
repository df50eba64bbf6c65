# verdict: wrong
# wrong: the error
# line: 16
# mistake: the error is taken from the rounded output
# style: beginner who wants 0 and 1
import numpy as np
np.random.seed(6)
samples = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
classes = np.array([[0],[1],[1],[0]])
first = np.random.uniform(-1,1,(3,5))
second = np.random.uniform(-1,1,(5,1))
for lap in range(3000):
    mid = 1/(1+np.exp(-samples@first))
    end = 1/(1+np.exp(-mid@second))
    answer = np.round(end)
    wrong = classes-answer
    end_d = wrong*end*(1-end)
    mid_d = end_d@second.T*mid*(1-mid)
    second += 0.5*mid.T@end_d
    first += 0.5*samples.T@mid_d
    if lap % 500 == 0:
        print(lap, np.mean((classes-end)**2))
