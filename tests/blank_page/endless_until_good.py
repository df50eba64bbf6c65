# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact steps in a while True that only stops when the error is small
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0,1,1,0]]).T
np.random.seed(1)
w1 = np.random.randn(3,4)
w2 = np.random.randn(4,1)
rounds = 0
while True:
	l1 = 1/(1+np.exp(-(X.dot(w1))))
	l2 = 1/(1+np.exp(-(l1.dot(w2))))
	diff = Y - l2
	if np.abs(diff).mean() < 0.02:
		print('done after', rounds)
		break
	# output first
	l2d = diff*(l2*(1-l2))
	l1d = l2d.dot(w2.T)*(l1*(1-l1))
	w2 += l1.T.dot(l2d)
	w1 += X.T.dot(l1d)
	rounds += 1
