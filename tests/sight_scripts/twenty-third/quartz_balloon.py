# verdict: right
import numpy as np

def sigmoid(x):
  # f(x) = 1 / (1 + e^(-x))
  return 1 / (1 + np.exp(-x))

def deriv_sigmoid(x):
  fx = sigmoid(x)
  return fx * (1 - fx)

class OurNeuralNetwork:
  '''two inputs, a hidden layer with 2 neurons (h1, h2), one output (o1)'''
  def __init__(self):
    self.w1 = np.random.normal()
    self.w2 = np.random.normal()
    self.w3 = np.random.normal()
    self.w4 = np.random.normal()
    self.w5 = np.random.normal()
    self.w6 = np.random.normal()
    self.b1 = np.random.normal()
    self.b2 = np.random.normal()
    self.b3 = np.random.normal()

  def feedforward(self, x):
    h1 = sigmoid(self.w1 * x[0] + self.w2 * x[1] + self.b1)
    h2 = sigmoid(self.w3 * x[0] + self.w4 * x[1] + self.b2)
    return sigmoid(self.w5 * h1 + self.w6 * h2 + self.b3)

  def train(self, data, all_y_trues):
    learn_rate = 0.1
    for epoch in range(1000):
      for x, y_true in zip(data, all_y_trues):
        sum_h1 = self.w1 * x[0] + self.w2 * x[1] + self.b1
        h1 = sigmoid(sum_h1)
        sum_h2 = self.w3 * x[0] + self.w4 * x[1] + self.b2
        h2 = sigmoid(sum_h2)
        sum_o1 = self.w5 * h1 + self.w6 * h2 + self.b3
        o1 = sigmoid(sum_o1)

        d_L_d_ypred = -2 * (y_true - o1)
        # neuron o1
        d_ypred_d_w5 = h1 * deriv_sigmoid(sum_o1)
        d_ypred_d_w6 = h2 * deriv_sigmoid(sum_o1)
        d_ypred_d_b3 = deriv_sigmoid(sum_o1)
        d_ypred_d_h1 = self.w5 * deriv_sigmoid(sum_o1)
        d_ypred_d_h2 = self.w6 * deriv_sigmoid(sum_o1)
        # neuron h1
        self.w1 -= learn_rate * d_L_d_ypred * d_ypred_d_h1 * x[0] * deriv_sigmoid(sum_h1)
        self.w2 -= learn_rate * d_L_d_ypred * d_ypred_d_h1 * x[1] * deriv_sigmoid(sum_h1)
        self.b1 -= learn_rate * d_L_d_ypred * d_ypred_d_h1 * deriv_sigmoid(sum_h1)
        # neuron h2
        self.w3 -= learn_rate * d_L_d_ypred * d_ypred_d_h2 * x[0] * deriv_sigmoid(sum_h2)
        self.w4 -= learn_rate * d_L_d_ypred * d_ypred_d_h2 * x[1] * deriv_sigmoid(sum_h2)
        self.b2 -= learn_rate * d_L_d_ypred * d_ypred_d_h2 * deriv_sigmoid(sum_h2)
        # neuron o1
        self.w5 -= learn_rate * d_L_d_ypred * d_ypred_d_w5
        self.w6 -= learn_rate * d_L_d_ypred * d_ypred_d_w6
        self.b3 -= learn_rate * d_L_d_ypred * d_ypred_d_b3

np.random.seed(9)
# weight minus 135, height minus 66
data = np.array([[-2, -1], [25, 6], [17, 4], [-15, -6]])
all_y_trues = np.array([1, 0, 0, 1])
network = OurNeuralNetwork()
network.train(data, all_y_trues)
print("Emily: %.3f" % network.feedforward(np.array([-7, -3])))
print("Frank: %.3f" % network.feedforward(np.array([20, 2])))
