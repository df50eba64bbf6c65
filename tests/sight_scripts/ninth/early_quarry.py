# verdict: wrong
# line: 31
# why: the product gives each factor its own value as slope instead of the other's

import math
import random


class Scalar:
	def __init__(self, val, children=()):
		self.val = val
		self.g = 0.0
		self._prev = children
		self._backward = lambda: None

	def __add__(self, other):
		other = other if isinstance(other, Scalar) else Scalar(other)
		out = Scalar(self.val + other.val, (self, other))

		def run():
			self.g += out.g
			other.g += out.g
		out._backward = run
		return out

	def __mul__(self, other):
		other = other if isinstance(other, Scalar) else Scalar(other)
		out = Scalar(self.val * other.val, (self, other))

		def run():
			self.g += self.val * out.g
			other.g += self.val * out.g
		out._backward = run
		return out

	def tanh(self):
		t = math.tanh(self.val)
		out = Scalar(t, (self,))

		def run():
			self.g += (1 - t * t) * out.g
		out._backward = run
		return out

	def backward(self):
		order, seen = [], set()

		def visit(v):
			if v not in seen:
				seen.add(v)
				for c in v._prev:
					visit(c)
				order.append(v)
		visit(self)
		self.g = 1.0
		for v in reversed(order):
			v._backward()


random.seed(55)
hidden = [[Scalar(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
final = [Scalar(random.uniform(-1, 1)) for _ in range(4)]
theta = [p for row in hidden for p in row] + final
xor = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]


def unit(ws, xs):
	s = ws[-1] * 1.0
	for w, x in zip(ws, xs):
		s = s + w * x
	return s


for k in range(300):
	loss = Scalar(0.0)
	for x, y in xor:
		h = [unit(ws, x).tanh() for ws in hidden]
		d = unit(final, h) + (-y)
		loss = d * d + loss
	for p in theta:
		p.g = 0.0
	loss.backward()
	for p in theta:
		p.val -= 0.05 * p.g
	if k % 50 == 0:
		print(k, loss.val)
