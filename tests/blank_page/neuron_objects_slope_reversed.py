# verdict: wrong
# first wrong: slope
# line: 20
# mistake: deriv-sign-flipped
# why: out*(out-1) is minus the slope: the output neuron walks the wrong way, and after a second flip the hidden ones the right way
import math, random

class Neuron:
	rate = 0.7

	def __init__(self, n):
		self.w = [random.uniform(-1, 1) for _ in range(n)]

	def look(self, xs):
		self.xs = list(xs)
		self.out = 1 / (1 + math.exp(-sum(w*x for w, x in zip(self.w, self.xs))))
		return self.out

	def slope(self):
		return self.out * (self.out - 1)

	def learn(self):
		for i, x in enumerate(self.xs):
			self.w[i] -= self.rate * self.delta * x

random.seed(6)
team = [Neuron(3) for _ in range(3)]
boss = Neuron(3)

for day in range(3000):
	for xs, y in (((0,0,1),0), ((0,1,1),1), ((1,0,1),1), ((1,1,1),0)):
		guess = boss.look([t.look(xs) for t in team])
		boss.delta = (guess - y) * boss.slope()
		for k, t in enumerate(team):
			t.delta = boss.delta * boss.w[k] * t.slope()
		for n in team + [boss]:
			n.learn()

print([round(boss.look([t.look(x) for t in team]), 3) for x in ((0,0,1),(0,1,1),(1,0,1),(1,1,1))])
