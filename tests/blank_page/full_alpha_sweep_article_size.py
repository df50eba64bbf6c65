# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the article's sweep at full length with alphas up to 1000; each training restarts from the same seed
import numpy as np

alphas = [0.001,0.01,0.1,1,10,100,1000]

def sigmoid(x):
	return 1/(1+np.exp(-x))

# takes the OUTPUT of sigmoid
def slope(o):
	return o*(1-o)

inp = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
out = np.array([[0],[1],[1],[0]])

for a in alphas:
	print("\nalpha =", a)
	np.random.seed(1)
	s0 = 2*np.random.random((3,4)) - 1
	s1 = 2*np.random.random((4,1)) - 1

	for j in range(60000):
		l1 = sigmoid(np.dot(inp,s0))
		l2 = sigmoid(np.dot(l1,s1))
		err = l2 - out
		if j % 10000 == 0:
			print("error after", j, ":", np.mean(np.abs(err)))
		d2 = err*slope(l2)
		d1 = d2.dot(s1.T)*slope(l1)
		s1 -= a*(l1.T.dot(d2))
		s0 -= a*(inp.T.dot(d1))
