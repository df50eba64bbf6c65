# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: tabs, leftovers and unused functions around a network that is right
import numpy as np
#import pandas as pd
#from keras import *

def relu(x):	# not used any more
	return np.maximum(0, x)

def drelu(x):
	return (x > 0) * 1

def sigm(x):
	#return x * (1 - x)
	return 1 / (1 + np.exp(-x))

def dsigm(x):
	return x * (1 - x)

class OldNet:
	def train(self):
		pass  # see below

	# def train(self):
	#     self.w += self.x.T.dot(self.e)

data = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
##labels = np.array([[0,0,1,1]]).T
labels = np.array([[0,1,1,0]]).T
np.random.seed(1)
w0 = 2 * np.random.random((3, 4)) - 1
w1 = 2 * np.random.random((4, 1)) - 1
old_w = w0 * 0

for i in range(60000):
	l1 = sigm(np.dot(data, w0))
	l2 = sigm(np.dot(l1, w1))
	err = labels - l2
	"""
	if i % 10000 == 0:
		print(err)
	"""
	if False:
		w1 -= err.mean()
	d2 = err * dsigm(l2)
	#d1 = d2 * dsigm(l1)
	d1 = np.dot(d2, w1.T) * dsigm(l1)
	w1 += np.dot(l1.T, d2)
	w0 += np.dot(data.T, d1)
	# w1 += np.dot(l1.T, err)

# print(relu(w0))
print(l2)
