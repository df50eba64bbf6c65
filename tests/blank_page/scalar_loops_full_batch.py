# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: no NumPy: nested loops over lists add up the slopes of the whole batch before each step
from math import exp
from random import random, seed

seed(1)

X = [[0,0,1],[0,1,1],[1,0,1],[1,1,1]]
Y = [0,1,1,0]
H = 4
w0 = [[2*random()-1 for j in range(H)] for i in range(3)]
w1 = [2*random()-1 for j in range(H)]

for it in range(3000):
	g0 = [[0.0]*H for i in range(3)]
	g1 = [0.0]*H
	total = 0.0
	for n in range(4):
		# forward
		h = []
		for j in range(H):
			s = 0.0
			for i in range(3):
				s += X[n][i]*w0[i][j]
			h.append(1/(1+exp(-s)))
		s = 0.0
		for j in range(H):
			s += h[j]*w1[j]
		o = 1/(1+exp(-s))
		# backward
		e = o - Y[n]
		total += abs(e)
		d = e*o*(1-o)
		for j in range(H):
			g1[j] += d*h[j]
			dh = d*w1[j]*h[j]*(1-h[j])
			for i in range(3):
				g0[i][j] += dh*X[n][i]
	# step
	for j in range(H):
		w1[j] -= 2.0*g1[j]
		for i in range(3):
			w0[i][j] -= 2.0*g0[i][j]
	if it % 500 == 0:
		print("error", total/4)
