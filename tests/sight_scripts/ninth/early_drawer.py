# verdict: wrong
# line: 19
# why: the absolute value takes the sign out of the error

import numpy as np

def main():
	np.random.seed(41)
	X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
	y = np.array([[0],[0],[1],[1]])
	sigmoid = lambda x: 1/(1+np.exp(-x))

	ih = 2*np.random.random((3,4))-1
	ho = 2*np.random.random((4,1))-1

	for i in range(4000):
		v1 = sigmoid(np.dot(X,ih))
		v2 = sigmoid(np.dot(v1,ho))
		err2 = np.abs(y-v2)
		del2 = err2*(v2*(1-v2))
		del1 = del2.dot(ho.T)*(v1*(1-v1))
		ho += v1.T.dot(del2)
		ih += X.T.dot(del1)
		if i % 1000 == 0:
			print("Error:", np.mean(np.abs(y-v2)))
	print("Output After Training:")
	print(v2)

if __name__ == "__main__":
	main()
