"""Questions about the blank page: one for each part of the network that a script trains, and one for the article's own.

They ask nothing by themselves: the script is run and watched once, and its own weights and data say what is right.
"""

from byheart import part

initial_weights = part("the weights start at random, so that no two hidden nodes stay alike")
forward_pass = part("each layer is the sigmoid of the layer before it, times the weights between them")
error_and_its_sign = part("the error is measured against the targets, and each update lowers the error")
output_delta = part("the output's error is scaled by the output's slope")
hidden_delta = part("the output's delta goes back through the weights, and is scaled by the hidden slope")
derivatives = part("each weight's slope is what went in, times the delta of what came out, over all samples")
updates = part("every weight takes its step downhill, once in each iteration")
alpha = part("the steps are scaled by one alpha, in both layers")
loop = part("each iteration goes on with the weights of the one before, on the same data")
the_articles_own = part("it is the article's own network: four samples, a hidden layer of 4, sigmoids", whole=True)
